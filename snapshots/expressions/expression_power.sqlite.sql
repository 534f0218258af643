-- Entry.objects.filter(number_of_comments__lt=1000).order_by('pk').annotate(v=F('rating') ** 2)

SELECT
  "example_entry"."id",
  "example_entry"."blog_id",
  "example_entry"."headline",
  "example_entry"."body_text",
  "example_entry"."pub_date",
  "example_entry"."mod_date",
  "example_entry"."number_of_comments",
  "example_entry"."number_of_pingbacks",
  "example_entry"."rating",
  (
    CAST(POWER("example_entry"."rating", %s) AS REAL)
  ) AS "v"
FROM "example_entry"
WHERE
  "example_entry"."number_of_comments" < %s
ORDER BY
  "example_entry"."id" ASC;
-- parameters: (2, 1000)
