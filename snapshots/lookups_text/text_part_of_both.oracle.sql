-- Author.objects.filter(email__contains=Substr('email', 2, 3)).order_by('pk')

SELECT
  "EXAMPLE_AUTHOR"."ID",
  "EXAMPLE_AUTHOR"."NAME",
  "EXAMPLE_AUTHOR"."EMAIL"
FROM "EXAMPLE_AUTHOR"
WHERE
  "EXAMPLE_AUTHOR"."EMAIL" LIKE '%%' || REPLACE(
    REPLACE(REPLACE((
      SUBSTR("EXAMPLE_AUTHOR"."EMAIL", 2, 3)
    ), '\', '\\'), '%%', '\%%'),
    '_',
    '\_'
  ) || '%%' ESCAPE '\'
ORDER BY
  "EXAMPLE_AUTHOR"."ID" ASC;
-- parameters: ()
