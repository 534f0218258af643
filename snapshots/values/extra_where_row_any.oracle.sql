-- Entry.objects.order_by('pk')
--     .extra(where=['(rating, number_of_comments) = ANY (SELECT number_of_comments, rating FROM example_entry)'])

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
    (rating, number_of_comments) IN (
      SELECT
        number_of_comments,
        rating
      FROM example_entry
    )
  )
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ()
