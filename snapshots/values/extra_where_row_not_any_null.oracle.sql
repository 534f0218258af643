-- Entry.objects.order_by('pk')
--     .extra(where=['NOT (example_entry.rating, example_entry.number_of_comments) IN (SELECT e.rating, NULLIF(e.number_of_comments, 0) FROM example_entry e WHERE e.id > example_entry.id)'])

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
    NOT (example_entry.rating, example_entry.number_of_comments) IN (
      SELECT
        "E".rating,
        NULLIF("E".number_of_comments, 0)
      FROM example_entry "E"
      WHERE
        "E".id > example_entry.id
    )
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ()
