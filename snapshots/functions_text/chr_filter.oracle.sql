-- Author.objects.filter(name__startswith=Chr(ord('J'))).order_by('pk')

SELECT
  "EXAMPLE_AUTHOR"."ID",
  "EXAMPLE_AUTHOR"."NAME",
  "EXAMPLE_AUTHOR"."EMAIL"
FROM "EXAMPLE_AUTHOR"
WHERE
  "EXAMPLE_AUTHOR"."NAME" LIKE REPLACE(REPLACE(REPLACE((
    CHR(  74 USING NCHAR_CS)
  ), '\', '\\'), '%%', '\%%'), '_', '\_') || '%%' ESCAPE '\'
ORDER BY
  "EXAMPLE_AUTHOR"."ID" ASC;
-- parameters: ()
