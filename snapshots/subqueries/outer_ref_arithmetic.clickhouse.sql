-- Entry.objects.filter(Exists(Entry.objects.filter(pk=OuterRef('pk') + 1, rating=OuterRef('rating'))))
--     .order_by('pk')

SELECT
  "example_entry_outer"."id",
  "example_entry_outer"."blog_id",
  "example_entry_outer"."headline",
  "example_entry_outer"."body_text",
  "example_entry_outer"."pub_date",
  "example_entry_outer"."mod_date",
  "example_entry_outer"."number_of_comments",
  "example_entry_outer"."number_of_pingbacks",
  "example_entry_outer"."rating"
FROM "example_entry" AS "example_entry_outer"
WHERE
  EXISTS(
    SELECT
      1 AS "a"
    FROM "example_entry" AS "u0"
    WHERE
      (
        "u0"."id" = (
          "example_entry_outer"."id" + %s
        )
        AND "u0"."rating" = (
          "example_entry_outer"."rating"
        )
      )
  )
ORDER BY
  "example_entry_outer"."id" ASC;
-- parameters: (1,)
