-- Event.objects.order_by('pk')
--     .annotate(v=JSONObject(a='day', b='opens'))
--     .filter(v__a='2024-02-29')
--     .values('pk')

SELECT
  `example_event`.`id` AS `pk`
FROM `example_event`
WHERE
  (
    JSON_TYPE(
      JSON_EXTRACT(
        JSON_OBJECT(
          'a',
          CAST(`example_event`.`day` AS CHAR),
          'b',
          TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(`example_event`.`opens` AS CHAR)))
        ),
        '$."a"'
      )
    ) IN ('STRING')
    AND JSON_UNQUOTE(
      JSON_EXTRACT(
        JSON_OBJECT(
          'a',
          CAST(`example_event`.`day` AS CHAR),
          'b',
          TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(`example_event`.`opens` AS CHAR)))
        ),
        '$."a"'
      )
    ) = %s
  )
ORDER BY
  1 ASC;
-- parameters: ('2024-02-29',)
