-- Author.objects.filter(pk=1).annotate(v=MD5('email')).filter(v__startswith='c')

SELECT
  "EXAMPLE_AUTHOR"."ID",
  "EXAMPLE_AUTHOR"."NAME",
  "EXAMPLE_AUTHOR"."EMAIL",
  LOWER(
    RAWTOHEX(
      STANDARD_HASH(UTL_I18N.STRING_TO_RAW("EXAMPLE_AUTHOR"."EMAIL", 'AL32UTF8'), 'MD5')
    )
  ) AS "V"
FROM "EXAMPLE_AUTHOR"
WHERE
  (
    "EXAMPLE_AUTHOR"."ID" = %s
    AND LOWER(
      RAWTOHEX(
        STANDARD_HASH(UTL_I18N.STRING_TO_RAW("EXAMPLE_AUTHOR"."EMAIL", 'AL32UTF8'), 'MD5')
      )
    ) LIKE %s ESCAPE '\'
  );
-- parameters: (1, 'c%')
