-- Person.objects.annotate(v=truth_of(Q(nickname__startswith=Substr('nickname', 1, 2)))).order_by('pk')

SELECT
  "EXAMPLE_PERSON"."ID",
  "EXAMPLE_PERSON"."NAME",
  "EXAMPLE_PERSON"."NICKNAME",
  "EXAMPLE_PERSON"."BORN",
  CASE
    WHEN "EXAMPLE_PERSON"."NICKNAME" LIKE REPLACE(
      REPLACE(REPLACE((
        SUBSTR("EXAMPLE_PERSON"."NICKNAME", 1, 2)
      ), '\', '\\'), '%%', '\%%'),
      '_',
      '\_'
    ) || '%%' ESCAPE '\'
    THEN 1
    WHEN NOT (
      "EXAMPLE_PERSON"."NICKNAME" LIKE REPLACE(
        REPLACE(REPLACE((
          SUBSTR("EXAMPLE_PERSON"."NICKNAME", 1, 2)
        ), '\', '\\'), '%%', '\%%'),
        '_',
        '\_'
      ) || '%%' ESCAPE '\'
    )
    THEN 0
  END AS "V"
FROM "EXAMPLE_PERSON"
ORDER BY
  "EXAMPLE_PERSON"."ID" ASC;
-- parameters: ()
