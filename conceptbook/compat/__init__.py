"Other tools' names on this library's engine"
