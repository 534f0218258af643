-- Entry.objects.order_by('pk')
--     .extra(where=['(example_entry.blog_id, example_entry.rating) IN (SELECT e.blog_id, e.rating FROM example_entry e WHERE e.id > example_entry.id)'])

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
FROM "EXAMPLE_ENTRY"
WHERE
  (
    (example_entry.blog_id, example_entry.rating) IN (
      SELECT
        "E".blog_id,
        "E".rating
      FROM example_entry "E"
      WHERE
        "E".id > example_entry.id
    )
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ()
