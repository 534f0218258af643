-- Event.objects.order_by('pk')
--     .annotate(v=JSONObject(a=Subquery(Event.objects.filter(pk=OuterRef('pk')).values('ends_at')[:1])))

SELECT
  `example_event`.`id`,
  `example_event`.`title`,
  `example_event`.`starts_at`,
  `example_event`.`ends_at`,
  `example_event`.`day`,
  `example_event`.`deadline`,
  `example_event`.`opens`,
  `example_event`.`closes`,
  `example_event`.`length`,
  `example_event`.`pause`,
  JSON_OBJECT(
    'a',
    REPLACE(
      REPLACE(
        CONCAT(
          TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(
            CAST((
              (
                SELECT
                  `u0`.`ends_at` AS `ends_at`
                FROM `example_event` AS `u0`
                WHERE
                  `u0`.`id` = (
                    `example_event`.`id`
                  )
                LIMIT 1
              )
            ) AS DATETIME(6)) AS CHAR
          ))),
          '+00'
        ),
        ' ',
        'T'
      ),
      '+00',
      '+00:00'
    )
  ) AS `v`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
