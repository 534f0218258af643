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
  concat(
    '{"a": ',
    regexp_extract(
      to_json(
        array(
          REPLACE(
            REPLACE(
              concat(
                CAST(CAST((
                  (
                    SELECT
                      min_by(`U0`.`ends_at`, struct(1)) AS `ends_at`
                    FROM `example_event` AS `U0`
                    WHERE
                      `U0`.`id` = (
                        `example_event`.`id`
                      )
                  )
                ) AS TIMESTAMP) AS STRING),
                '+00'
              ),
              ' ',
              'T'
            ),
            '+00',
            '+00:00'
          )
        )
      ),
      '(?s)^.(.*).$',
      1
    ),
    '}'
  ) AS `v`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
