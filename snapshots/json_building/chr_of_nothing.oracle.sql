-- Person.objects.annotate(v=Chr(Length('nickname') + 60)).order_by('pk')

SELECT
  "EXAMPLE_PERSON"."ID",
  "EXAMPLE_PERSON"."NAME",
  "EXAMPLE_PERSON"."NICKNAME",
  "EXAMPLE_PERSON"."BORN",
  CASE
    WHEN (
      LENGTH("EXAMPLE_PERSON"."NICKNAME") + %s
    ) >= 65536
    THEN UNISTR(
      (
        '\' || TO_CHAR(
          55296 + TRUNC((
            (
              LENGTH("EXAMPLE_PERSON"."NICKNAME") + %s
            ) - 65536
          ) / 1024),
          'FM0XXX'
        ) || '\' || TO_CHAR(
          56320 + MOD((
            LENGTH("EXAMPLE_PERSON"."NICKNAME") + %s
          ) - 65536, 1024),
          'FM0XXX'
        )
      )
    )
    ELSE CHR(  (
        LENGTH("EXAMPLE_PERSON"."NICKNAME") + %s
      ) USING NCHAR_CS)
  END AS "V"
FROM "EXAMPLE_PERSON"
ORDER BY
  "EXAMPLE_PERSON"."ID" ASC;
-- parameters: (60, 60, 60, 60)
