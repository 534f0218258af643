-- Entry.objects.filter(number_of_comments__lt=1000)
--     .order_by('pk')
--     .annotate(v=Window(Rank(), partition_by=[F('blog'), ExtractYear('pub_date')], order_by=F('rating').desc()))

SELECT
  "EXAMPLE_ENTRY"."ID",
  "EXAMPLE_ENTRY"."BLOG_ID",
  "EXAMPLE_ENTRY"."HEADLINE",
  "EXAMPLE_ENTRY"."BODY_TEXT",
  "EXAMPLE_ENTRY"."PUB_DATE",
  "EXAMPLE_ENTRY"."MOD_DATE",
  "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS",
  "EXAMPLE_ENTRY"."NUMBER_OF_PINGBACKS",
  "EXAMPLE_ENTRY"."RATING",
  RANK() OVER (
    PARTITION BY "EXAMPLE_ENTRY"."BLOG_ID", EXTRACT(YEAR FROM "EXAMPLE_ENTRY"."PUB_DATE")
    ORDER BY "EXAMPLE_ENTRY"."RATING" DESC
  ) AS "V"
FROM "EXAMPLE_ENTRY"
WHERE
  "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS" < %s
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (1000,)
