-- def united() -> Any:
--     """Return the union of two parts of a recursion."""
--     cte = named()
--     query = with_cte(cte, select=cte)
--     return query.filter(id__lt=3).union(query.filter(id__gte=3)).order_by('-id')

-- refused: example.Category.id, example.Category.name, example.Category.parent: a recursive WITH that groups, sorts or nests itself is not supported on spark@4.1: recur over plain rows, and group or sort what is read (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-cte.html)
