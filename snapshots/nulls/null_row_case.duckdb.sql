-- MEASUREMENTS.values('pk', x=Case(When(TupleIn(PAIR, [(1, 7)]), then=1), When(~Q(TupleIn(PAIR, [(2, 7), (3, 7)])), then=2)))

SELECT
  "example_measurement"."id" AS "pk",
  CASE
    WHEN (
      (
        "example_measurement"."small" = %s AND "example_measurement"."whole" = %s
      )
    )
    THEN %s
    WHEN NOT (
      (
        (
          "example_measurement"."small" = %s AND "example_measurement"."whole" = %s
        )
        OR (
          "example_measurement"."small" = %s AND "example_measurement"."whole" = %s
        )
      )
    )
    THEN %s
    ELSE NULL
  END AS "x"
FROM "example_measurement"
ORDER BY
  1 ASC;
-- parameters: (1, 7, 1, 2, 7, 3, 7, 2)
