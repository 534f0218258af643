SELECT
  "example_entry"."rating" AS "an_annotation_of_thirty_letters_1",
  "example_entry"."id" AS "an_annotation_of_thirty_letters_2"
FROM "example_entry"
ORDER BY
  "example_entry"."id" ASC;
-- parameters: ()
