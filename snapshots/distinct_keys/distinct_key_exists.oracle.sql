-- Author.objects.values('name')
--     .distinct()
--     .order_by(Exists(Entry.objects.filter(authors=OuterRef('pk'), rating=5)), 'name')

SELECT DISTINCT
  "EXAMPLE_AUTHOR"."NAME" AS "NAME",
  CASE
    WHEN EXISTS(
      SELECT
        1 AS "A"
      FROM "EXAMPLE_ENTRY" "U0"
      INNER JOIN "EXAMPLE_ENTRY_AUTHORS" "U1"
        ON (
          "U0"."ID" = "U1"."ENTRY_ID"
        )
      WHERE
        (
          "U1"."AUTHOR_ID" = (
            "EXAMPLE_AUTHOR"."ID"
          ) AND "U0"."RATING" = %s
        )
    )
    THEN 1
    ELSE 0
  END
FROM "EXAMPLE_AUTHOR"
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: (5,)
