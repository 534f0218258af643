-- Author.objects.annotate(newest=Subquery(Entry.objects.filter(authors=OuterRef('pk')).order_by('-pk').values('headline')[:1]))
--     .order_by('pk')

SELECT
  "EXAMPLE_AUTHOR"."ID",
  "EXAMPLE_AUTHOR"."NAME",
  "EXAMPLE_AUTHOR"."EMAIL",
  (
    SELECT
      "U0"."HEADLINE" AS "HEADLINE"
    FROM "EXAMPLE_ENTRY" "U0"
    INNER JOIN "EXAMPLE_ENTRY_AUTHORS" "U1"
      ON (
        "U0"."ID" = "U1"."ENTRY_ID"
      )
    WHERE
      "U1"."AUTHOR_ID" = (
        "EXAMPLE_AUTHOR"."ID"
      )
    ORDER BY
      "U0"."ID" DESC
    FETCH FIRST 1 ROWS ONLY
  ) AS "NEWEST"
FROM "EXAMPLE_AUTHOR"
ORDER BY
  "EXAMPLE_AUTHOR"."ID" ASC;
-- parameters: ()
