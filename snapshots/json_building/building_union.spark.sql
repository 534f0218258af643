-- Event.objects.values(v=JSONArray('day'))
--     .union(Event.objects.values(v=JSONArray('deadline')), all=True)

(
  SELECT
    concat(
      '[',
      regexp_extract(to_json(array(CAST(`example_event`.`day` AS STRING))), '(?s)^.(.*).$', 1),
      ']'
    ) AS `v`
  FROM `example_event`
)
UNION ALL
(
  SELECT
    concat(
      '[',
      regexp_extract(to_json(array(CAST(`example_event`.`deadline` AS STRING))), '(?s)^.(.*).$', 1),
      ']'
    ) AS `v`
  FROM `example_event`
);
-- parameters: ()
