-- in_depth().values('depth').annotate(n=Count('pk'), last=Max('name')).order_by('depth')

-- refused: example.Category.id, example.Category.name, example.Category.parent: a recursive WITH that groups, sorts or nests itself is not supported on spark@4.1: recur over plain rows, and group or sort what is read (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-cte.html)
