-- Entry.objects.extra(tables=['example_blog'], where=['example_blog.id = example_entry.blog_id', 'example_blog.name = %s'], params=['Cheddar Talk'])
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
  "EXAMPLE_ENTRY"."RATING"
FROM "EXAMPLE_ENTRY", "EXAMPLE_BLOG"
WHERE
  (
    example_blog.id = example_entry.blog_id
  )
  AND (
    example_blog.name = %s
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ('Cheddar Talk',)
