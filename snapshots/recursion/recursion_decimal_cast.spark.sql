-- in_turn(Account, Cast('balance', DecimalField(max_digits=31, decimal_places=18)), lambda cte: Cast(Coalesce('balance', cte.col.value), DecimalField(max_digits=31, decimal_places=18)))

-- refused: example.Account.id, example.Account.balance: a recursive WITH that groups, sorts or nests itself is not supported on spark@4.1: recur over plain rows, and group or sort what is read (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-cte.html)
