-- Entry.objects.exclude(authors__email__endswith='.com').order_by('pk')

SELECT
  "example_entry"."id",
  "example_entry"."blog_id",
  "example_entry"."headline",
  "example_entry"."body_text",
  "example_entry"."pub_date",
  "example_entry"."mod_date",
  "example_entry"."number_of_comments",
  "example_entry"."number_of_pingbacks",
  "example_entry"."rating"
FROM "example_entry"
WHERE
  NOT (
    EXISTS(
      SELECT
        1 AS "a"
      FROM "example_entry_authors" AS "u1"
      INNER JOIN "example_author" AS "u2"
        ON (
          "u1"."author_id" = "u2"."id"
        )
      WHERE
        (
          "u2"."email" LIKE %s ESCAPE '\\'
          AND "u1"."entry_id" = (
            "example_entry"."id"
          )
        )
    )
  )
ORDER BY
  "example_entry"."id" ASC;
-- parameters: ('%.com',)
