"The protocols of the papers, one module for each data set"
