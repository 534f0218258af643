-- Entry.objects.annotate(v=F('pk') % 7, w=Value('%')).filter(v__gt=3).order_by('pk')

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
  (
    MOD("EXAMPLE_ENTRY"."ID", %s)
  ) AS "V",
  %s AS "W"
FROM "EXAMPLE_ENTRY"
WHERE
  (
    MOD("EXAMPLE_ENTRY"."ID", %s)
  ) > %s
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (7, '%', 7, 3)
