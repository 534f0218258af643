-- MEASUREMENTS.values('pk', x=Case(When(TupleIn(PAIR, [(1, 7)]), then=1), When(~Q(TupleIn(PAIR, [(2, 7), (3, 7)])), then=2)))

SELECT
  "EXAMPLE_MEASUREMENT"."ID" AS "PK",
  CASE
    WHEN ("EXAMPLE_MEASUREMENT"."SMALL", "EXAMPLE_MEASUREMENT"."WHOLE") IN ((%s, %s))
    THEN %s
    WHEN NOT (
      ("EXAMPLE_MEASUREMENT"."SMALL", "EXAMPLE_MEASUREMENT"."WHOLE") IN ((%s, %s), (%s, %s))
    )
    THEN %s
    ELSE NULL
  END AS "X"
FROM "EXAMPLE_MEASUREMENT"
ORDER BY
  1 ASC;
-- parameters: (1, 7, 1, 2, 7, 3, 7, 2)
