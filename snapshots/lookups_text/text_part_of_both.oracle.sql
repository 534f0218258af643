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
