-- Author.objects.annotate(a=Exists(Entry.objects.filter(authors=OuterRef('pk'))), b=truth_of(Q(email__endswith='.com')))
--     .filter(a=F('b'))
--     .order_by('pk')

SELECT
  "EXAMPLE_AUTHOR"."ID",
  "EXAMPLE_AUTHOR"."NAME",
  "EXAMPLE_AUTHOR"."EMAIL",
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
        "U1"."AUTHOR_ID" = (
          "EXAMPLE_AUTHOR"."ID"
        )
    )
    THEN 1
    ELSE 0
  END AS "A",
  CASE
    WHEN "EXAMPLE_AUTHOR"."EMAIL" LIKE %s ESCAPE '\'
    THEN 1
    WHEN NOT (
      "EXAMPLE_AUTHOR"."EMAIL" LIKE %s ESCAPE '\'
    )
    THEN 0
  END AS "B"
FROM "EXAMPLE_AUTHOR"
WHERE
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
        "U1"."AUTHOR_ID" = (
          "EXAMPLE_AUTHOR"."ID"
        )
    )
    THEN 1
    ELSE 0
  END = (
    CASE
      WHEN "EXAMPLE_AUTHOR"."EMAIL" LIKE %s ESCAPE '\'
      THEN 1
      WHEN NOT (
        "EXAMPLE_AUTHOR"."EMAIL" LIKE %s ESCAPE '\'
      )
      THEN 0
    END
  )
ORDER BY
  "EXAMPLE_AUTHOR"."ID" ASC;
-- parameters: ('%.com', '%.com', '%.com', '%.com')
