-- Author.objects.annotate(v=Chr(Value(8364))).order_by('pk')

SELECT
  "EXAMPLE_AUTHOR"."ID",
  "EXAMPLE_AUTHOR"."NAME",
  "EXAMPLE_AUTHOR"."EMAIL",
  CHR(  8364 USING NCHAR_CS) AS "V"
FROM "EXAMPLE_AUTHOR"
ORDER BY
  "EXAMPLE_AUTHOR"."ID" ASC;
-- parameters: ()
