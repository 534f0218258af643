-- Entry.objects.filter(number_of_comments__lt=1000)
--     .order_by('pk')
--     .annotate(v=by_blog(RowNumber()))
--     .filter(v=1)
--     .values_list('headline', flat=True)

SELECT
  "HEADLINE"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "EXAMPLE_ENTRY"."HEADLINE" AS "HEADLINE",
      ROW_NUMBER() OVER (
        PARTITION BY "EXAMPLE_ENTRY"."BLOG_ID"
        ORDER BY "EXAMPLE_ENTRY"."PUB_DATE", "EXAMPLE_ENTRY"."ID"
      ) AS "QUAL0",
      "EXAMPLE_ENTRY"."ID" AS "QUAL1"
    FROM "EXAMPLE_ENTRY"
    WHERE
      "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS" < %s
  ) "QUALIFY"
  WHERE
    "QUAL0" = %s
) "QUALIFY_MASK"
ORDER BY
  "QUAL1" ASC;
-- parameters: (1000, 1)
