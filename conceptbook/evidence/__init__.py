"Is a finding true to the network?"
