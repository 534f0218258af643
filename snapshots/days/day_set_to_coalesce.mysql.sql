-- Event.objects.update(deadline=Coalesce('ends_at', 'starts_at'))

UPDATE `example_event` SET `deadline` = COALESCE(`example_event`.`ends_at`, `example_event`.`starts_at`);
-- parameters: ()
