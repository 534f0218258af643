-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .order_by('extra__x', '-pk')
--     .distinct('extra__x')
--     .values_list('pk', 'extra__x')

SELECT
  "FIRSTS"."PK",
  "FIRSTS"."EXTRA__X"
FROM (
  SELECT
    "EXAMPLE_DOCUMENT"."ID" AS "PK",
    TO_NCLOB(
      SUBSTR(
        JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER),
        2,
        LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER)) - 2
      )
    ) AS "EXTRA__X",
    CASE DBMS_LOB.SUBSTR(
        TO_NCLOB(
          SUBSTR(
            JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER),
            2,
            LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER)) - 2
          )
        ),
        1,
        1
      )
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
    END AS "KEY1",
    CASE
      WHEN INSTR(
        '-0123456789',
        DBMS_LOB.SUBSTR(
          TO_NCLOB(
            SUBSTR(
              JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER),
              2,
              LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER)) - 2
            )
          ),
          1,
          1
        )
      ) > 0
      THEN JSON_VALUE(
        '[' || TO_NCLOB(
          SUBSTR(
            JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER),
            2,
            LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER)) - 2
          )
        ) || ']',
        '$[0]' RETURNING NUMBER
      )
    END AS "KEY2",
    TO_NCLOB(
      SUBSTR(
        JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER),
        2,
        LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER)) - 2
      )
    ) AS "KEY3",
    "EXAMPLE_DOCUMENT"."ID" AS "KEY4",
    ROW_NUMBER() OVER (
      PARTITION BY TO_NCHAR(
        TO_NCLOB(
          SUBSTR(
            JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER),
            2,
            LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER)) - 2
          )
        )
      )
      ORDER BY CASE DBMS_LOB.SUBSTR(
          TO_NCLOB(
            SUBSTR(
              JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER),
              2,
              LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER)) - 2
            )
          ),
          1,
          1
        )
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
      END ASC, CASE
        WHEN INSTR(
          '-0123456789',
          DBMS_LOB.SUBSTR(
            TO_NCLOB(
              SUBSTR(
                JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER),
                2,
                LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER)) - 2
              )
            ),
            1,
            1
          )
        ) > 0
        THEN JSON_VALUE(
          '[' || TO_NCLOB(
            SUBSTR(
              JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER),
              2,
              LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER)) - 2
            )
          ) || ']',
          '$[0]' RETURNING NUMBER
        )
      END ASC, TO_NCHAR(
        TO_NCLOB(
          SUBSTR(
            JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER),
            2,
            LENGTH(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER)) - 2
          )
        )
      ) ASC, "EXAMPLE_DOCUMENT"."ID" DESC
    ) AS "ROW_NUMBER"
  FROM "EXAMPLE_DOCUMENT"
  WHERE
    "EXAMPLE_DOCUMENT"."TITLE" IN (%s, %s, %s, %s, %s, %s, %s, %s)
) "FIRSTS"
WHERE
  "FIRSTS"."ROW_NUMBER" = 1
ORDER BY
  "FIRSTS"."KEY1" ASC,
  "FIRSTS"."KEY2" ASC,
  DBMS_LOB.SUBSTR("FIRSTS"."KEY3", 2000, 1) ASC,
  "FIRSTS"."KEY4" DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
