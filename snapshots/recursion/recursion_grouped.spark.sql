-- def grouped() -> Any:
--     """Return a page of groups of a recursion with a text."""
--     cte = recursion(Category.objects.filter(parent=None).values('id', root=Upper('name')), lambda cte: cte.join(Category, parent=cte.col.id).values('id', root=cte.col.root))
--     groups = with_cte(cte, select=cte.queryset()).values('root').annotate(n=Count('id'), last=Max('id'))
--     return groups.order_by('-last')[1:3]

-- refused: example.Category.id, example.Category.name, example.Category.parent: a recursive WITH that groups, sorts or nests itself is not supported on spark@4.1: recur over plain rows, and group or sort what is read (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-cte.html)
