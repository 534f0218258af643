-- Author.objects.exclude(pk__in=Author.objects.order_by('name').values('pk')[:3]).order_by('pk')

SELECT
  "EXAMPLE_AUTHOR"."ID",
  "EXAMPLE_AUTHOR"."NAME",
  "EXAMPLE_AUTHOR"."EMAIL"
FROM "EXAMPLE_AUTHOR"
WHERE
  NOT (
    "EXAMPLE_AUTHOR"."ID" IN (
      SELECT
        "U0"."ID" AS "PK"
      FROM "EXAMPLE_AUTHOR" "U0"
      ORDER BY
        "U0"."NAME" ASC
      FETCH FIRST 3 ROWS ONLY
    )
  )
ORDER BY
  "EXAMPLE_AUTHOR"."ID" ASC;
-- parameters: ()
