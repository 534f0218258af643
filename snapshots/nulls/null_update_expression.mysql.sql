-- Event.objects.filter(pk=1)
--     .update(deadline=Value(None), pause=SPAN, closes=Coalesce(Value(None, TimeField()), 'closes'))

UPDATE `example_event` SET `deadline` = NULL, `pause` = NULL, `closes` = COALESCE(NULL, `example_event`.`closes`)
WHERE
  `example_event`.`id` = %s;
-- parameters: (1,)
