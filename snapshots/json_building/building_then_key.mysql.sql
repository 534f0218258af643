-- Event.objects.order_by('pk')
--     .annotate(v=JSONObject(a='ends_at'))
--     .annotate(w=KT('v__a'))
--     .values('pk', 'w')

SELECT
  `example_event`.`id` AS `pk`,
  CASE
    WHEN JSON_TYPE(
      JSON_EXTRACT(
        JSON_OBJECT(
          'a',
          REPLACE(
            REPLACE(
              CONCAT(
                TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(CAST(`example_event`.`ends_at` AS DATETIME(6)) AS CHAR))),
                '+00'
              ),
              ' ',
              'T'
            ),
            '+00',
            '+00:00'
          )
        ),
        '$."a"'
      )
    ) <> 'NULL'
    THEN JSON_UNQUOTE(
      JSON_EXTRACT(
        JSON_OBJECT(
          'a',
          REPLACE(
            REPLACE(
              CONCAT(
                TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(CAST(`example_event`.`ends_at` AS DATETIME(6)) AS CHAR))),
                '+00'
              ),
              ' ',
              'T'
            ),
            '+00',
            '+00:00'
          )
        ),
        '$."a"'
      )
    )
  END AS `w`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()
