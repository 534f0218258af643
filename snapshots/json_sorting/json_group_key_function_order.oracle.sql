-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .exclude(title='huge')
--     .values('data__deep__er')
--     .annotate(n=Count('pk'))
--     .filter(n__lt=3)
--     .order_by(Coalesce(KT('data__deep__er'), Value('~'), output_field=TextField()).desc(), '-data__deep__er')

SELECT
  "SLICED"."DATA__DEEP__ER",
  "SLICED"."N"
FROM (
  SELECT
    TO_NCHAR(
      TO_NCLOB(
        SUBSTR(
          JSON_QUERY("GROUPED"."EXAMPLE_DOCUMENT_DATA", '$.deep.er' RETURNING CLOB WITH WRAPPER),
          2,
          LENGTH(
            JSON_QUERY("GROUPED"."EXAMPLE_DOCUMENT_DATA", '$.deep.er' RETURNING CLOB WITH WRAPPER)
          ) - 2
        )
      )
    ) AS "DATA__DEEP__ER",
    COUNT("GROUPED"."EXAMPLE_DOCUMENT_ID") AS "N",
    TO_NCHAR("GROUPED"."KEY2") AS "KEY1"
  FROM (
    SELECT
      "EXAMPLE_DOCUMENT"."DATA" AS "EXAMPLE_DOCUMENT_DATA",
      "EXAMPLE_DOCUMENT"."ID" AS "EXAMPLE_DOCUMENT_ID",
      COALESCE(
        TO_NCLOB(
          COALESCE(
            JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.deep.er' RETURNING CLOB),
            JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.deep.er' RETURNING CLOB)
          )
        ),
        TO_NCLOB(%s)
      ) AS "KEY2"
    FROM "EXAMPLE_DOCUMENT"
    WHERE
      (
        "EXAMPLE_DOCUMENT"."TITLE" IN (%s, %s, %s, %s, %s, %s, %s, %s)
        AND NOT (
          (
            "EXAMPLE_DOCUMENT"."TITLE" = %s AND NOT "EXAMPLE_DOCUMENT"."TITLE" IS NULL
          )
        )
      )
  ) "GROUPED"
  GROUP BY
    TO_NCHAR(
      TO_NCLOB(
        SUBSTR(
          JSON_QUERY("GROUPED"."EXAMPLE_DOCUMENT_DATA", '$.deep.er' RETURNING CLOB WITH WRAPPER),
          2,
          LENGTH(
            JSON_QUERY("GROUPED"."EXAMPLE_DOCUMENT_DATA", '$.deep.er' RETURNING CLOB WITH WRAPPER)
          ) - 2
        )
      )
    ),
    TO_NCHAR("GROUPED"."KEY2")
  HAVING
    COUNT("GROUPED"."EXAMPLE_DOCUMENT_ID") < %s
) "SLICED"
ORDER BY
  "SLICED"."KEY1" DESC,
  CASE DBMS_LOB.SUBSTR("SLICED"."DATA__DEEP__ER", 1, 1)
    WHEN N'n'
    THEN 0
    WHEN N'"'
    THEN 1
    WHEN N'-'
    THEN 2
    WHEN N'0'
    THEN 2
    WHEN N'1'
    THEN 2
    WHEN N'2'
    THEN 2
    WHEN N'3'
    THEN 2
    WHEN N'4'
    THEN 2
    WHEN N'5'
    THEN 2
    WHEN N'6'
    THEN 2
    WHEN N'7'
    THEN 2
    WHEN N'8'
    THEN 2
    WHEN N'9'
    THEN 2
    WHEN N't'
    THEN 3
    WHEN N'f'
    THEN 3
    WHEN N'['
    THEN 4
    WHEN N'{'
    THEN 5
  END DESC,
  CASE
    WHEN INSTR('-0123456789', DBMS_LOB.SUBSTR("SLICED"."DATA__DEEP__ER", 1, 1)) > 0
    THEN JSON_VALUE('[' || "SLICED"."DATA__DEEP__ER" || ']', '$[0]' RETURNING NUMBER)
  END DESC,
  "SLICED"."DATA__DEEP__ER" DESC;
-- parameters: ('~', 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 'huge', 3)
