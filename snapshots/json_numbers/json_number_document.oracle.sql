-- Document.objects.order_by('pk').values_list('pk').filter(Q(data=42.0) | Q(extra=7))

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK"
FROM "EXAMPLE_DOCUMENT"
WHERE
  (
    (
      INSTR(
        '-0123456789',
        DBMS_LOB.SUBSTR(
          JSON_QUERY('[' || "EXAMPLE_DOCUMENT"."DATA" || ']', '$[0]' RETURNING CLOB WITH WRAPPER),
          1,
          2
        )
      ) > 0
      AND JSON_VALUE('[' || "EXAMPLE_DOCUMENT"."DATA" || ']', '$[0]' RETURNING NUMBER) = %s
    )
    OR (
      INSTR(
        '-0123456789',
        DBMS_LOB.SUBSTR(
          JSON_QUERY('[' || "EXAMPLE_DOCUMENT"."EXTRA" || ']', '$[0]' RETURNING CLOB WITH WRAPPER),
          1,
          2
        )
      ) > 0
      AND JSON_VALUE('[' || "EXAMPLE_DOCUMENT"."EXTRA" || ']', '$[0]' RETURNING NUMBER) = %s
    )
  )
ORDER BY
  1 ASC;
-- parameters: (42, 7)
