SELECT
  "EXAMPLE_AUTHOR"."ID",
  "EXAMPLE_AUTHOR"."NAME",
  "EXAMPLE_AUTHOR"."EMAIL"
FROM "EXAMPLE_AUTHOR"
WHERE
  "EXAMPLE_AUTHOR"."NAME" LIKE REPLACE(
    REPLACE(REPLACE((
      CHR(  %s USING NCHAR_CS)
    ), '\', '\\'), '%%', '\%%'),
    '_',
    '\_'
  ) || '%%' ESCAPE '\'
ORDER BY
  "EXAMPLE_AUTHOR"."ID" ASC;
-- parameters: (74,)
