-- Entry.objects.order_by('pk')
--     .extra(where=['(example_entry.rating, example_entry.number_of_comments) <> ALL (SELECT e.number_of_comments, e.rating FROM example_entry e WHERE e.rating > %s)'], params=[2])

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
        "E".number_of_comments,
        "E".rating
      FROM example_entry "E"
      WHERE
        "E".rating > %s
    )
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: (2,)
