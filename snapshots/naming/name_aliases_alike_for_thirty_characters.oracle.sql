-- Entry.objects.values(an_annotation_of_thirty_letters_1=F('rating'), an_annotation_of_thirty_letters_2=F('pk'))
--     .order_by('pk')

SELECT
  "EXAMPLE_ENTRY"."RATING" AS "AN_ANNOTATION_OF_THIRTY_LEB92E",
  "EXAMPLE_ENTRY"."ID" AS "AN_ANNOTATION_OF_THIRTY_LE1B31"
FROM "EXAMPLE_ENTRY"
ORDER BY
  "EXAMPLE_ENTRY"."ID" ASC;
-- parameters: ()
