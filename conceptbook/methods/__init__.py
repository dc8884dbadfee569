"One method a module: TCAV, CAR, CRAFT, ACE, prototypes, contrast"
