-- Event.objects.values(v=JSONObject(a='day')).distinct()

SELECT DISTINCT
  concat(
    '{"a": ',
    regexp_extract(to_json(array(CAST(`example_event`.`day` AS STRING))), '(?s)^.(.*).$', 1),
    '}'
  ) AS `v`
FROM `example_event`;
-- parameters: ()
