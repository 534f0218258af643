-- Entry.objects.filter(number_of_comments__lt=1000)
--     .order_by('pk')
--     .annotate(v=by_blog(RowNumber()))
--     .filter(v=1)
--     .count()

SELECT
  COUNT(*)
FROM (
  SELECT
    *
  FROM (
    SELECT
      ROW_NUMBER() OVER (
        PARTITION BY "EXAMPLE_ENTRY"."BLOG_ID"
        ORDER BY "EXAMPLE_ENTRY"."PUB_DATE", "EXAMPLE_ENTRY"."ID"
      ) AS "V"
    FROM "EXAMPLE_ENTRY"
    WHERE
      "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS" < %s
  ) "QUALIFY"
  WHERE
    "V" = %s
) "SUBQUERY";
-- parameters: (1000, 1)
