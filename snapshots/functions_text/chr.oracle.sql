-- Author.objects.annotate(v=Chr(Length('name') + 60)).order_by('pk')

SELECT
  "EXAMPLE_AUTHOR"."ID",
  "EXAMPLE_AUTHOR"."NAME",
  "EXAMPLE_AUTHOR"."EMAIL",
  CASE
    WHEN (
      LENGTH("EXAMPLE_AUTHOR"."NAME") + %s
    ) >= 65536
    THEN UNISTR(
      (
        '\' || TO_CHAR(
          55296 + TRUNC((
            (
              LENGTH("EXAMPLE_AUTHOR"."NAME") + %s
            ) - 65536
          ) / 1024),
          'FM0XXX'
        ) || '\' || TO_CHAR(
          56320 + MOD((
            LENGTH("EXAMPLE_AUTHOR"."NAME") + %s
          ) - 65536, 1024),
          'FM0XXX'
        )
      )
    )
    ELSE CHR(  (
        LENGTH("EXAMPLE_AUTHOR"."NAME") + %s
      ) USING NCHAR_CS)
  END AS "V"
FROM "EXAMPLE_AUTHOR"
ORDER BY
  "EXAMPLE_AUTHOR"."ID" ASC;
-- parameters: (60, 60, 60, 60)
