SELECT DISTINCT
  "example_entry"."rating" AS "rating",
  (
    RANK() OVER (ORDER BY (
      (
        "example_entry"."rating" * %s
      ) + %s
    ) ASC) + %s
  )
FROM "example_entry"
ORDER BY
  (
    RANK() OVER (ORDER BY (
      (
        "example_entry"."rating" * %s
      ) + %s
    ) ASC) + %s
  ) ASC,
  1 ASC;
-- parameters: (2, 2, 1, 2, 2, 1)
