"Pictures, sets of pictures, and painted worlds whose truth is known"
