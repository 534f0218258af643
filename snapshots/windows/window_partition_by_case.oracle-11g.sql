-- Entry.objects.annotate(w=Window(Count('pk'), partition_by=Case(When(rating__gt=3, then=Value('a')), default=Value('b'))))
--     .order_by('pk')

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
  COUNT("EXAMPLE_ENTRY"."ID") OVER (
    PARTITION BY CASE WHEN "EXAMPLE_ENTRY"."RATING" > %s THEN %s ELSE %s END
  ) AS "W"
FROM "EXAMPLE_ENTRY"
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (3, 'a', 'b')
