-- Entry.objects.annotate(v=UUID7())

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
  CAST(LPAD(TO_HEX(CAST(EXTRACT(EPOCH FROM CLOCK_TIMESTAMP()) * 1000 AS BIGINT)), 12, '0') || '7' || SUBSTR(REPLACE(CAST(GEN_RANDOM_UUID() AS TEXT), '-', ''), 14) AS UUID) AS "v"
FROM "example_entry";
-- parameters: ()
