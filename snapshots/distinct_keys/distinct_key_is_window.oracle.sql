SELECT DISTINCT
  "EXAMPLE_ENTRY"."RATING" AS "RATING",
  (
    RANK() OVER (ORDER BY (
      (
        "EXAMPLE_ENTRY"."RATING" * %s
      ) + %s
    ) ASC) + %s
  )
FROM "EXAMPLE_ENTRY"
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: (2, 2, 1)
