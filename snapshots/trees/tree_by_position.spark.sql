-- def by_position() -> Any:
--     """Return a subtree, selecting only a text and its key."""
--
--     def make(cte: CTE) -> Any:
--         below = cte.join(Category, parent=cte.col.id).values_list('name', 'id')
--         return Category.objects.filter(pk=1).values_list('name', 'id').union(below, all=True)
--     cte = CTE.recursive(make, name='t')
--     return with_cte(cte, select=cte).order_by('id')

-- refused: example.Category.name, example.Category.id, example.Category.parent: a recursive WITH that groups, sorts or nests itself is not supported on spark@4.1: recur over plain rows, and group or sort what is read (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-cte.html)
