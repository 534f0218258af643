-- read(Category.objects.filter(parent=None).values('id'), lambda cte: cte.join(Category, parent=cte.col.id).filter(pk__in=Product.objects.values('category')).values('id'))

-- refused: example.Category.id, example.Category.parent, example.Product.category: a recursive WITH that groups, sorts or nests itself is not supported on spark@4.1: recur over plain rows, and group or sort what is read (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-cte.html)
